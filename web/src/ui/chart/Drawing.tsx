import * as Plot from '@observablehq/plot'
import { useEffect, useRef, useState } from 'react'

/** Makes the chart for a width in pixels. */
export type Draw = (plot: typeof Plot, width: number) => SVGSVGElement | HTMLElement

/** While a page changes its layout there may be no room at all for a moment; no chart can be drawn then. */
const LEAST_WIDTH = 120

interface DrawingProps {
  readonly draw: Draw
  readonly label: string
  readonly description: string
}

/** Draws a chart as wide as there is room. Loaded only where a chart is shown. */
export function Drawing({ draw, label, description }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  useEffect(() => {
    if (width < LEAST_WIDTH) return
    const drawn = draw(Plot, width)
    drawn.setAttribute('aria-hidden', 'true')
    frame.current?.replaceChildren(drawn)
  }, [draw, width])
  return <div ref={frame} role="img" aria-label={`${label}. ${description}`} />
}

function useWidth(frame: { readonly current: HTMLDivElement | null }) {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    if (frame.current) watcher.observe(frame.current)
    return () => watcher.disconnect()
  }, [frame])
  return width
}
