/** Problems: what the API answers when a request cannot be done. Every feature has one enum of them; one class writes the body. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.problem;
