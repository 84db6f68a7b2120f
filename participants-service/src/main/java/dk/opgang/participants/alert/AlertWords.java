package dk.opgang.participants.alert;

import dk.opgang.participants.subject.SubjectWords;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What parties say in their own words about an alert. Works in the running transaction. */
@Singleton
class AlertWords {

    private final SubjectWords words;

    AlertWords(SubjectWords words) {
        this.words = words;
    }

    /** The words as they are kept. */
    @Nullable
    String sealed(UUID participantId, @Nullable String said) {
        return said == null ? null : words.sealed(participantId, said).orElse(null);
    }

    /** The words of all decisions about the alerts, to be read. */
    SubjectWords.Opened of(Collection<Alert> alerts) {
        return words.opened(alerts.stream()
                .flatMap(alert -> alert.decisions().stream())
                .map(Decision::note)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Encrypts with the participant's key what is kept under another one. */
    void takeOver(Alert alert) {
        alert.reword(note -> words.takenOver(alert.participantId(), note));
    }
}
