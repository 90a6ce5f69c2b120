/** @param {string} text numbers as somebody pasted them; one may hold spaces @returns {string[]} each once */
export const numbersIn = (text) => [...new Set(text.split(/[\r\n\t,;]+/).map((number) => number.trim()).filter(Boolean))];
