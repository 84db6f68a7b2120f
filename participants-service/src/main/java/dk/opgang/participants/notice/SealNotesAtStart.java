package dk.opgang.participants.notice;

import dk.opgang.participants.subject.PlainWords;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Encrypts the words of answers to notices that were kept before they were encrypted, when the service starts. Nothing else of a notice changes,
 * and nobody is told.
 */
@Singleton
class SealNotesAtStart {

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select id, participant_id, note from consent_notices
            where note is not null and note not like 'sealed:%' order by id limit 200 for update""";

    private static final String KEEP = "update consent_notices set note = ? where id = ?";

    private final SystemCalls system;
    private final PlainWords plain;
    private final SubjectWords words;

    SealNotesAtStart(SystemCalls system, PlainWords plain, SubjectWords words) {
        this.system = system;
        this.plain = plain;
        this.words = words;
    }

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        system.inTransactions(
                () -> plain.sealSome(FIND, KEEP, (participantId, note) -> words.sealed(participantId, note)
                        .orElse(null)));
    }
}
