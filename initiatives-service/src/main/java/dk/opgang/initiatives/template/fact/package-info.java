/** What a poster may tell with an enrolment because a rule of the programme needs it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.fact;
