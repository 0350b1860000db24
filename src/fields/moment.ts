/** Shows a date in the time zone of the practice, in the form and in the list. */
export const moment = {
  Field: '/src/admin/schedule/MomentField#MomentField',
  Cell: '/src/admin/schedule/MomentCell#MomentCell',
}
