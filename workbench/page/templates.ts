import xml from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';

/** The library's templates, bundled as text. */
export default xml;
