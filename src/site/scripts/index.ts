import { filterQuestions } from './filterQuestions'
import { hintForms } from './hintForms'
import { showOpeningState } from './showOpeningState'
import { switchScheme } from './switchScheme'
import { timeForms } from './timeForms'

switchScheme()
filterQuestions()
showOpeningState()
timeForms()
hintForms()
