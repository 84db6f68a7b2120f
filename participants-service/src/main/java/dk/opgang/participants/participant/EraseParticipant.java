package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.contact.ContactsOfNobody;
import dk.opgang.participants.household.ForgetMember;
import dk.opgang.participants.household.draw.DrawsOfNobody;
import dk.opgang.participants.notice.Notices;
import dk.opgang.participants.outcome.GuidanceOfNobody;
import dk.opgang.participants.rights.ExecuteErasure;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.idempotency.IdempotencyKeys;
import dk.opgang.platform.inbox.DeadLetters;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Erases a participant (databeskyttelsesforordningen article 17): the case file is deleted, and the key with it, so that no backup
 * can be read either, the answers that could be repeated, messages that could not be taken in, and soon after the refused rows of
 * batches. What counts rest on can stay, under an id of nobody. Whoever has read something under a consent is notified. The access log
 * keeps that it happened, by id.
 */
@Singleton
public class EraseParticipant {

    private final Participants participants;
    private final CaseFiles files;
    private final IdentityVault vault;
    private final MergedAway merged;
    private final ForgetRejectedRows rejected;
    private final ForgetMember families;
    private final ContactsOfNobody contacts;
    private final GuidanceOfNobody guidance;
    private final DrawsOfNobody draws;
    private final IdempotencyKeys answers;
    private final DeadLetters letters;
    private final Notices notices;
    private final ExecuteErasure requests;
    private final Outbox outbox;
    private final Diary diary;

    EraseParticipant(
            Participants participants,
            CaseFiles files,
            IdentityVault vault,
            MergedAway merged,
            ForgetRejectedRows rejected,
            ForgetMember families,
            ContactsOfNobody contacts,
            GuidanceOfNobody guidance,
            DrawsOfNobody draws,
            IdempotencyKeys answers,
            DeadLetters letters,
            Notices notices,
            ExecuteErasure requests,
            Outbox outbox,
            Diary diary) {
        this.participants = participants;
        this.files = files;
        this.vault = vault;
        this.merged = merged;
        this.rejected = rejected;
        this.families = families;
        this.contacts = contacts;
        this.guidance = guidance;
        this.draws = draws;
        this.answers = answers;
        this.letters = letters;
        this.notices = notices;
        this.requests = requests;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** @param requestId the participant's request for it, if there was one: granted, or 409 */
    @Transactional
    void erase(Caller caller, UUID id, @Nullable String ifMatch, KeptStatistics statistics, @Nullable UUID requestId) {
        Participant participant = files.open(caller, id).participant();
        Preconditions.requireMatch(ifMatch, participant.version());
        requests.erase(caller, id, requestId);
        erase(caller, participant, statistics);
    }

    /** Erases somebody who was kept long enough; counts stay. */
    @Transactional
    public void retire(Caller caller, UUID id) {
        Participant participant = files.open(caller, id).participant();
        requests.erase(caller, id, null);
        erase(caller, participant, KeptStatistics.KEEP);
    }

    private void erase(Caller caller, Participant participant, KeptStatistics statistics) {
        UUID id = participant.id();
        rejected.of(caller, participant, vault.open(participant));
        Set<UUID> people = new HashSet<>(merged.idsOf(id));
        people.add(id);
        if (statistics == KeptStatistics.KEEP) {
            contacts.keep(id);
            guidance.keep(id);
            draws.keep(id);
        } else {
            contacts.forget(id);
            draws.forget(id);
        }
        Set<UUID> gone = new HashSet<>(families.forget(caller, id));
        gone.addAll(people);
        notices.erased(id);
        merged.forgetComparisons(people);
        people.forEach(vault::erase);
        participants.remove(participant);
        answers.forget(gone);
        letters.forget(people);
        // Whoever was merged into it is erased with it, also where that is not known yet.
        outbox.publishAll(people.stream()
                .map(person -> new ParticipantErased(person, participant.municipalityCode(), statistics.code()))
                .toList());
        diary.note(caller, "erase-participant", id, participant.municipalityCode());
    }
}
