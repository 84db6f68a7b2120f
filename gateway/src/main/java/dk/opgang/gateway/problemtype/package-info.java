/** What each problem means: the pages to which its type leads. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.problemtype;
