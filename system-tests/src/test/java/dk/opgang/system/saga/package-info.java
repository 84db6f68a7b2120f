/** Relocations during which parts of the system are killed, beside a model of what must come of them. */
package dk.opgang.system.saga;
