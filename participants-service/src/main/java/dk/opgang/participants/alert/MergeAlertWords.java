package dk.opgang.participants.alert;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Encrypts the words about alerts that a merge, or its reversal, gave to somebody with that one's own key: the other key dies one day. */
@Singleton
public class MergeAlertWords {

    private final Alerts alerts;
    private final AlertWords words;

    MergeAlertWords(Alerts alerts, AlertWords words) {
        this.alerts = alerts;
        this.words = words;
    }

    /** Whoever merges need not be let read them: nothing of them is answered. */
    @Transactional
    public void takeOver(UUID participantId) {
        alerts.list(Caller.system(), Restriction.equal("participantId", participantId))
                .forEach(words::takeOver);
        alerts.flush();
    }
}
