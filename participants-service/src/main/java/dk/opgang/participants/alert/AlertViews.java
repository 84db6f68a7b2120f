package dk.opgang.participants.alert;

import dk.opgang.participants.access.EnrolmentInsight;
import dk.opgang.participants.access.EnrolmentReader;
import dk.opgang.participants.alert.contact.ContactsOfParties;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows alerts to callers, each as far as it may see them. Works in the running transaction. */
@Singleton
class AlertViews {

    private final EnrolmentReader reader;
    private final ContactsOfParties contacts;
    private final AlertWords words;

    AlertViews(EnrolmentReader reader, ContactsOfParties contacts, AlertWords words) {
        this.reader = reader;
        this.contacts = contacts;
        this.words = words;
    }

    /** How the caller sees each of the alerts. */
    Function<Alert, AlertView> of(Caller caller, Collection<Alert> alerts) {
        Map<UUID, EnrolmentInsight> insights = reader.insights(
                caller,
                alerts.stream()
                        .collect(Collectors.toMap(Alert::participantId, Alert::municipalityCode, (one, same) -> one)));
        Set<String> parties = alerts.stream()
                .flatMap(alert -> Stream.of(
                        alert.municipalityCode(),
                        alert.pair().first(),
                        alert.pair().second()))
                .collect(Collectors.toSet());
        ContactsOfParties.Book book = contacts.of(parties);
        SubjectWords.Opened opened = words.of(alerts);
        String party = EnrolmentReader.party(caller).orElse("");
        return alert -> new ShownAlert(
                        alert, party, Objects.requireNonNull(insights.get(alert.participantId())), book, opened)
                .view();
    }
}
