package dk.opgang.participants.participant;

import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.batch.forgetting.Forgetting;
import dk.opgang.platform.batch.forgetting.PersonName;
import dk.opgang.platform.batch.forgetting.Traces;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Has the refused rows of batches deleted that tell of an erased participant, by whatever it is or was called, itself or as a duplicate, and keeps batches that are
 * under way from taking it in again.
 */
@Singleton
class ForgetRejectedRows {

    private final MergedAway merged;
    private final IdentityVault vault;
    private final ErasedNumbers erased;
    private final Forgetting forgetting;

    ForgetRejectedRows(MergedAway merged, IdentityVault vault, ErasedNumbers erased, Forgetting forgetting) {
        this.merged = merged;
        this.vault = vault;
        this.erased = erased;
        this.forgetting = forgetting;
    }

    /** Notes it with the running transaction, in which the participant's key is still there. */
    @Transactional
    void of(Caller caller, Participant participant, Identity identity) {
        Set<Identity> identities = new HashSet<>(Set.of(identity));
        Set<String> keys = new HashSet<>();
        if (participant.source() != null) {
            keys.add(participant.source().id());
        }
        for (MergedAway.Known known : merged.identitiesOf(participant.id(), vault.key(participant))) {
            identities.add(known.identity());
            if (known.sourceId() != null) {
                keys.add(known.sourceId());
            }
        }
        Set<UUID> ids = new HashSet<>(merged.idsOf(participant.id()));
        ids.add(participant.id());
        Set<String> numbers = new HashSet<>();
        Set<PersonName> names = new HashSet<>();
        for (Identity known : identities) {
            numbers.add(known.cpr());
            names.add(new PersonName(known.givenName(), known.familyName()));
        }
        erased.note(
                participant.municipalityCode(),
                numbers.stream()
                        .flatMap(number -> vault.hashes(participant.municipalityCode(), new Cpr(number)).stream())
                        .toList());
        forgetting.of(caller.tenantKey(), new Traces(ids, numbers, names, keys, false));
    }
}
