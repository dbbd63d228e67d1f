/** The form the rows' boxes belong to, wherever they stand on the page. */
export const bulkFormId = 'with-chosen'
