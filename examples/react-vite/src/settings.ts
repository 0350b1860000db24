import { createContext, useContext } from 'react'
import type { Route } from './route'
import { wordsIn } from './words'

const RouteContext = createContext<Route>({ locale: 'en', page: '', slug: undefined })
export const RouteProvider = RouteContext.Provider

export const useLocale = () => useContext(RouteContext).locale
export const useWords = () => wordsIn[useLocale()]
