/** Word documents: a part of the pane of its own, loaded when the first one is asked for. */
export { writeAnnexes } from '../../docx/annexes';
export { writeDraft } from '../../docx/draft';
