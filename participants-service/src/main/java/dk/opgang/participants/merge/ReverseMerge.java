package dk.opgang.participants.merge;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.alert.MergeAlertWords;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.UnitedFiles;
import dk.opgang.participants.handover.MergeHandovers;
import dk.opgang.participants.notice.MergeNoticeWords;
import dk.opgang.participants.participant.CitizenLock;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a merge back: both are who they were, with what they had. What was recorded since stays with the survivor, and what was corrected
 * since stays corrected. Several merges into one participant are taken back in their order, the last one first.
 */
@Singleton
class ReverseMerge {

    private final OwnParticipants own;
    private final Participants participants;
    private final CaseFiles files;
    private final UnitedFiles united;
    private final Merges merges;
    private final MergeTables tables;
    private final Snapshots snapshots;
    private final IdentityVault vault;
    private final MergeAlertWords alertWords;
    private final MergeNoticeWords noticeWords;
    private final MergeHandovers handovers;
    private final EntityManager entities;
    private final AgroalDataSource database;
    private final TellOfMerges telling;
    private final Diary diary;
    private final BusinessClock clock;

    ReverseMerge(
            OwnParticipants own,
            Participants participants,
            CaseFiles files,
            UnitedFiles united,
            Merges merges,
            MergeTables tables,
            Snapshots snapshots,
            IdentityVault vault,
            MergeAlertWords alertWords,
            MergeNoticeWords noticeWords,
            MergeHandovers handovers,
            EntityManager entities,
            AgroalDataSource database,
            TellOfMerges telling,
            Diary diary,
            BusinessClock clock) {
        this.own = own;
        this.participants = participants;
        this.files = files;
        this.united = united;
        this.merges = merges;
        this.tables = tables;
        this.snapshots = snapshots;
        this.vault = vault;
        this.alertWords = alertWords;
        this.noticeWords = noticeWords;
        this.handovers = handovers;
        this.entities = entities;
        this.database = database;
        this.telling = telling;
        this.diary = diary;
        this.clock = clock;
    }

    /** A second time changes nothing. */
    @Transactional
    Merge reverse(Caller caller, UUID participantId, UUID mergeId) {
        own.get(caller, participantId);
        CaseFile told = files.open(caller, participantId);
        Merge merge =
                merges.one(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", mergeId));
        if (merge.isReversed()) {
            return merge;
        }
        requireOpen(caller, merge);
        UUID duplicate = merge.mergedParticipantId();
        SubjectCipher otherKey =
                Objects.requireNonNull(vault.keys(List.of(duplicate)).get(duplicate));
        Snapshots.Snapshot snapshot = snapshots.open(otherKey, Objects.requireNonNull(merge.sealed()));
        Collection<UUID> later = tables.recordedSince(participantId, snapshot.after());
        Identity other = IdentityVault.open(duplicate, snapshot.identityOf(duplicate), otherKey);
        giveBackNumber(told.participant(), merge, snapshot, other);
        merge.reverse(clock.now());
        entities.flush();
        tables.restore(duplicate, participantId, snapshot);
        Collection<UUID> returned = tables.told(duplicate);
        telling.reversed(merge, returned);
        Stream.of(participantId, duplicate).forEach(it -> united.giveWay(caller, it, later));
        hash(caller, duplicate, other, otherKey);
        Stream.of(participantId, duplicate).forEach(it -> {
            alertWords.takeOver(it);
            noticeWords.takeOver(it);
        });
        handovers.reverse(participantId, duplicate);
        united.settle(caller, told);
        united.tellAnew(caller, duplicate);
        telling.again(duplicate, returned);
        diary.noteAll(caller, "reverse-merge", List.of(participantId, duplicate), merge.municipalityCode());
        return merges.get(caller, mergeId);
    }

    private void requireOpen(Caller caller, Merge merge) {
        if (merge.isFinalAt(clock.now())) {
            throw new ProblemException(ParticipantProblem.MERGE_FINAL);
        }
        // What was merged later rests on what this one made.
        merges
                .list(
                        caller,
                        Restriction.equal("participantId", merge.participantId()),
                        Restriction.of("e.reversedAt is null and e.id > :thisMerge", "thisMerge", merge.id()))
                .stream()
                .findFirst()
                .ifPresent(later -> {
                    throw new ProblemException(ParticipantProblem.MERGE_CONFLICT)
                            .with("conflicts", List.of(new Conflict(Conflict.MERGE, later.id(), merge.id())));
                });
    }

    /** The survivor is known by its own number and key alone. */
    private void giveBackNumber(Participant survivor, Merge merge, Snapshots.Snapshot snapshot, Identity other) {
        Map<UUID, SubjectCipher> keys = vault.keys(List.of(survivor.id()));
        SubjectCipher key = Objects.requireNonNull(keys.get(survivor.id()));
        Identity now = vault.open(survivor, key);
        Identity before = IdentityVault.open(survivor.id(), snapshot.identityOf(survivor.id()), key);
        CitizenLock.take(
                database,
                Stream.of(now, other, before)
                        .flatMap(it -> vault.hashes(merge.municipalityCode(), new Cpr(it.cpr())).stream())
                        .distinct()
                        .toList());
        tables.forgetAlias(merge.id());
        if (now.cpr().equals(other.cpr())) {
            vault.seal(survivor, new Identity(before.cpr(), now.givenName(), now.familyName()), key);
        }
        if (Objects.equals(survivor.source(), snapshot.sourceOf(merge.mergedParticipantId()))) {
            survivor.comesFrom(snapshot.sourceOf(survivor.id()));
        }
        survivor.revised();
    }

    /** The key of look-ups may have been rotated meanwhile. */
    private void hash(Caller caller, UUID duplicate, Identity identity, SubjectCipher key) {
        entities.clear();
        Participant back = participants.lock(caller, duplicate);
        if (vault.hash(back.municipalityCode(), new Cpr(identity.cpr())).key() != back.cprHashKey()) {
            vault.seal(back, identity, key);
        }
        entities.flush();
    }
}
