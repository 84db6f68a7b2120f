package dk.opgang.initiatives.following;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.InitiativeTemplate;

/**
 * An enrolment of which something follows.
 *
 * @param where the initiative with its template
 * @param about what is known of the enrolment: its days, and what was told with it
 */
public record Followed(Enrolment enrolment, Templated where, AboutEnrolment about) {

    public InitiativeTemplate template() {
        return where.template();
    }
}
