declare module 'virtual:texts' {
  const texts: Record<string, { message: string }>;
  export default texts;
}
