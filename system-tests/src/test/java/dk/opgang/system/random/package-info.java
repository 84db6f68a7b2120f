/** Requests that nobody would send on purpose, to every operation of the API document: each is answered, none breaks anything. */
package dk.opgang.system.random;
