import { type CSSVariablesResolver, createTheme } from '@mantine/core'

/** Calm and dense: one deep colour for what can be done, greys for the rest, states always with a word or a pattern as well. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  colors: {
    tide: [
      '#eaf6f6',
      '#d3eaeb',
      '#a6d5d7',
      '#77bfc2',
      '#52adb1',
      '#3a9fa4',
      '#2b8a90',
      '#1d7278',
      '#155e63',
      '#0c4a4e',
    ],
  },
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Help stands under its field, so that fields beside each other stand in one line.
  components: { InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } } },
})

/** Mantine's own dimmed and placeholder greys are too pale for WCAG AA on white. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4a5259',
    '--mantine-color-placeholder': '#646c73',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#11565b',
    '--houvast-surface': '#ffffff',
    '--houvast-page': '#f4f6f6',
    '--houvast-line': '#cfd6d6',
  },
  dark: {
    '--mantine-color-dimmed': '#b2bac0',
    '--mantine-color-placeholder': '#98a0a6',
    '--mantine-color-error': '#ff9d96',
    '--mantine-color-anchor': '#8fd0d4',
    '--houvast-surface': '#22282a',
    '--houvast-page': '#191e20',
    '--houvast-line': '#414a4d',
  },
})
