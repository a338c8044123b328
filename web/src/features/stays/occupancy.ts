/** Room-nights lived in, of room-nights in service, in percent; null when no room was in service. */
export const roomOccupancyOf = ({ roomNights, openRoomNights }: { roomNights: number; openRoomNights: number }) =>
  openRoomNights === 0 ? null : (100 * roomNights) / openRoomNights
