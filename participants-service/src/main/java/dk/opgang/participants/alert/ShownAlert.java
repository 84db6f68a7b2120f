package dk.opgang.participants.alert;

import dk.opgang.participants.access.EnrolmentInsight;
import dk.opgang.participants.alert.contact.ContactsOfParties;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.posted.Stored;
import java.util.ArrayList;
import java.util.List;

/**
 * An alert before the eyes of a caller. The participant's municipality sees all of it. A party sees what it does itself; of the other it
 * learns whom in the municipality it may ask, unless a consent shows it that enrolment too.
 *
 * @param party who looks, CVR or municipality code
 */
record ShownAlert(
        Alert alert,
        String party,
        EnrolmentInsight insight,
        ContactsOfParties.Book contacts,
        SubjectWords.Opened words) {

    AlertView view() {
        List<Decision> decisions = alert.decisions();
        return new AlertView(
                alert.id(),
                alert.participantId(),
                alert.pair().kind(),
                alert.state().code(),
                alert.occurrence(),
                alert.raisedAt(),
                alert.closedAt(),
                alert.closedBecause(),
                activities(),
                decisions.isEmpty() ? null : decisions.getLast().decision(),
                decisions.stream().map(this::shown).toList(),
                Stored.of(alert));
    }

    private List<AlertView.Activity> activities() {
        List<AlertView.Activity> shown = new ArrayList<>();
        for (Activity activity : alert.activities()) {
            if (insight.covers(activity.initiativeId())) {
                shown.add(shown(activity));
            }
        }
        if (isAnyHidden()) {
            // However many there are: their number is nothing to tell either, nor whom the municipality would name for
            // them.
            shown.add(AlertView.Activity.hidden(contacts.of(alert.municipalityCode(), null)));
        }
        return shown;
    }

    private AlertView.Activity shown(Activity activity) {
        return new AlertView.Activity(
                isOwn(activity),
                activity.enrolmentId(),
                activity.initiativeId(),
                activity.organisation(),
                activity.theme(),
                activity.from(),
                activity.to(),
                contacts.of(activity.organisation(), activity.initiativeId()));
    }

    private AlertView.Decision shown(Decision decision) {
        boolean own = insight.controller() || party.equals(decision.by());
        return new AlertView.Decision(
                isUnseen(decision.by()) ? null : decision.by(),
                decision.decision(),
                own && decision.note() != null ? words.words(decision.note()) : null,
                decision.reviewOn(),
                decision.at());
    }

    /** Whether the other one's efforts are all hidden, so that it is not told who that is. */
    private boolean isUnseen(String by) {
        return !by.equals(party)
                && others().stream()
                        .anyMatch(activity -> activity.organisation().equals(by))
                && others().stream().noneMatch(activity -> insight.covers(activity.initiativeId()));
    }

    private boolean isAnyHidden() {
        return others().stream().anyMatch(activity -> !insight.covers(activity.initiativeId()));
    }

    private List<Activity> others() {
        return alert.activities().stream().filter(activity -> !isOwn(activity)).toList();
    }

    private boolean isOwn(Activity activity) {
        return activity.organisation().equals(party);
    }
}
