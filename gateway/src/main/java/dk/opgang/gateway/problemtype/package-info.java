/** Every problem that Opgang can answer. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.problemtype;
