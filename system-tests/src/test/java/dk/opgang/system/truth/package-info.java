/** Holds the published document against what is answered: each operation, asked in several ways. */
package dk.opgang.system.truth;
