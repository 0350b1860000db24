import { filterQuestions } from './filterQuestions'
import { showOpeningState } from './showOpeningState'
import { switchScheme } from './switchScheme'
import { timeForms } from './timeForms'

switchScheme()
filterQuestions()
showOpeningState()
timeForms()
