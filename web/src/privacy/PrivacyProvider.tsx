import { createContext, type ReactNode, useContext, useState } from 'react'

interface Privacy {
  readonly isOn: boolean
  readonly toggle: () => void
}

const STORED = 'houvast.privacy'
const PrivacyContext = createContext<Privacy>({ isOn: true, toggle: () => undefined })

/** Whether names give way to case codes on this device. Without a provider no name is shown. */
export const usePrivacy = () => useContext(PrivacyContext)

export function PrivacyProvider({ children }: { children: ReactNode }) {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(STORED) === 'on')
  const toggle = () => {
    localStorage.setItem(STORED, isOn ? 'off' : 'on')
    setIsOn(!isOn)
  }
  return <PrivacyContext value={{ isOn, toggle }}>{children}</PrivacyContext>
}
