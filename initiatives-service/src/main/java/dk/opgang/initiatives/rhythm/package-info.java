/** How often something should have taken place with an enrolment and how often it did, and whether it was the same person each time. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.rhythm;
