/**
 * What a field of a request must be, said at the field itself. A request and a row of a batch carry the same annotations, and what
 * breaks them is told with the same code and in the same words, those of {@link dk.opgang.platform.problem.CommonFault}.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.constraint;
