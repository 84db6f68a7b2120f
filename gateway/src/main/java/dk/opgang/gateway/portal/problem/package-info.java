/** The pages to which the type of a problem leads. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.portal.problem;
