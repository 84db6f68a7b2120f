package dk.opgang.participants.merge;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.alert.MergeAlertWords;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.UnitedFiles;
import dk.opgang.participants.contactinformation.MergeContactInformation;
import dk.opgang.participants.handover.MergeHandovers;
import dk.opgang.participants.notice.MergeNoticeWords;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges a duplicate into a participant: whatever hangs on it hangs on the survivor, and both numbers and keys find the survivor from then
 * on. Of records that contradict each other one gives way. All of it is kept as it was, so that both can be who they were.
 */
@Singleton
class MergeParticipants {

    private final OwnParticipants own;
    private final Participants participants;
    private final CaseFiles files;
    private final UnitedFiles united;
    private final BothAlone both;
    private final MergeTables tables;
    private final MergeIdentities identities;
    private final MergeContactInformation contactInformation;
    private final MergeHandovers handovers;
    private final MergeAlertWords alertWords;
    private final MergeNoticeWords noticeWords;
    private final Snapshots snapshots;
    private final Merges merges;
    private final TellOfMerges telling;
    private final Outbox outbox;
    private final Diary diary;

    MergeParticipants(
            OwnParticipants own,
            Participants participants,
            CaseFiles files,
            UnitedFiles united,
            BothAlone both,
            MergeTables tables,
            MergeIdentities identities,
            MergeContactInformation contactInformation,
            MergeHandovers handovers,
            MergeAlertWords alertWords,
            MergeNoticeWords noticeWords,
            Snapshots snapshots,
            Merges merges,
            TellOfMerges telling,
            Outbox outbox,
            Diary diary) {
        this.own = own;
        this.participants = participants;
        this.files = files;
        this.united = united;
        this.both = both;
        this.tables = tables;
        this.identities = identities;
        this.contactInformation = contactInformation;
        this.handovers = handovers;
        this.alertWords = alertWords;
        this.noticeWords = noticeWords;
        this.snapshots = snapshots;
        this.merges = merges;
        this.telling = telling;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** The case files of the two, and what a merge of them comes to. */
    private record Files(CaseFile survivor, CaseFile duplicate, Plan plan) {

        UUID survivorId() {
            return survivor.participant().id();
        }

        UUID duplicateId() {
            return duplicate.participant().id();
        }
    }

    /** What would become of it. */
    @Transactional
    MergeView preview(Caller caller, UUID id, @Nullable String ifMatch, MergeForm form) {
        Files open = open(caller, id, form.duplicateId());
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, open.survivor().participant().version());
        }
        diary.note(caller, "preview-merge", id, open.survivor().participant().municipalityCode());
        Collection<UUID> gaveWay = open.plan().gaveWay(form.duplicateWins());
        return MergeView.preview(
                id, form.duplicateId(), open.plan().moved(gaveWay), open.plan().conflicts());
    }

    @Transactional
    Merge merge(Caller caller, UUID id, @Nullable String ifMatch, MergeForm form) {
        Files open = open(caller, id, form.duplicateId());
        Participant survivor = open.survivor().participant();
        Preconditions.requireMatch(ifMatch, survivor.version());
        requireResolved(open.plan(), form);
        Collection<UUID> gaveWay = open.plan().gaveWay(form.duplicateWins());
        Merge merge = new Merge(
                survivor.municipalityCode(),
                id,
                form.duplicateId(),
                open.plan().moved(gaveWay),
                open.plan().conflicts());
        String before = tables.rows(id, form.duplicateId());
        Collection<UUID> told = tables.told(form.duplicateId());
        MergeIdentities.Pair pair = identities.open(survivor, open.duplicate().participant());
        Collection<UUID> assessments = unite(open, pair, gaveWay, form.duplicateWins());
        takeOver(caller, open, pair, merge, form.takesNumberOfDuplicate());
        merges.persist(merge);
        merges.flush();
        telling.merged(merge);
        outbox.publishAll(assessments.stream()
                .map(it -> new RecordRemoved(RecordRemoved.READINESS, it, id, survivor.municipalityCode()))
                .toList());
        united.settle(caller, open.survivor());
        telling.again(id, told);
        diary.noteAll(caller, "merge-participant", List.of(id, form.duplicateId()), survivor.municipalityCode());
        return kept(caller, merge, pair, before);
    }

    /** Leaves of both what is true of one person, while they are still two. */
    private Collection<UUID> unite(
            Files open, MergeIdentities.Pair pair, Collection<UUID> gaveWay, boolean duplicateWins) {
        UUID survivor = open.survivorId();
        settleDeparture(open, duplicateWins);
        united.unite(open.survivor(), open.duplicate(), gaveWay);
        contactInformation.merge(survivor, open.duplicateId());
        handovers.merge(survivor, open.duplicateId());
        identities.handOver(pair, open.survivor().participant().municipalityCode());
        Collection<UUID> assessments = tables.settle(survivor, open.duplicateId(), gaveWay);
        // What was the duplicate's and gave way was never told of the survivor.
        return duplicateWins ? assessments : List.of();
    }

    /** Who left stays away. Who is said to have left, while the other record goes on, did not. */
    private void settleDeparture(Files open, boolean duplicateWins) {
        Participant survivor = open.survivor().participant();
        Participant duplicate = open.duplicate().participant();
        LocalDate left = duplicate.departedOn();
        boolean contradicted =
                open.plan().conflicts().stream().anyMatch(it -> it.kind().equals(Conflict.DEPARTURE));
        if (contradicted && duplicateWins) {
            tables.forgetDeparture(survivor.id());
            survivor.stays();
        }
        if (left == null) {
            return;
        }
        if (survivor.departedOn() == null && UnitedFiles.isOverBy(open.survivor(), left)) {
            survivor.departs(left, String.valueOf(duplicate.departedBecause()));
        } else {
            tables.forgetDeparture(duplicate.id());
        }
    }

    /** Hangs everything on the survivor, who has both numbers, keys and languages then. */
    private void takeOver(Caller caller, Files open, MergeIdentities.Pair pair, Merge merge, boolean takesNumber) {
        Participant duplicate = open.duplicate().participant();
        Source source = duplicate.source();
        String language = duplicate.language();
        participants.flush();
        tables.move(duplicate.id(), open.survivorId());
        both.forget();
        alertWords.takeOver(open.survivorId());
        noticeWords.takeOver(open.survivorId());
        Participant survivor = participants.lock(caller, open.survivorId());
        identities.unite(pair, survivor, merge.id(), takesNumber, source);
        if (survivor.language() == null) {
            survivor.speaks(language);
        }
        survivor.revised();
        participants.flush();
    }

    private Merge kept(Caller caller, Merge merge, MergeIdentities.Pair pair, String before) {
        participants.flush();
        String after = tables.rows(merge.participantId());
        both.forget();
        Merge kept = merges.lock(caller, merge.id());
        kept.keep(snapshots.seal(pair.otherKey(), before, after));
        merges.flush();
        return kept;
    }

    private static void requireResolved(Plan plan, MergeForm form) {
        boolean isOpen = form.resolve() == null
                ? !plan.conflicts().isEmpty()
                : plan.conflicts().stream().anyMatch(Conflict::cannotBeResolved);
        if (isOpen) {
            throw new ProblemException(ParticipantProblem.MERGE_CONFLICT).with("conflicts", plan.conflicts());
        }
    }

    /** Both, alone until the transaction ends. */
    private Files open(Caller caller, UUID id, UUID duplicateId) {
        Participant asked = own.get(caller, id);
        if (duplicateId.equals(id)) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED, List.of(MergeFault.SAME_PARTICIPANT.at("/duplicateId")));
        }
        both.take(asked, own.get(caller, duplicateId));
        Map<UUID, CaseFile> open = both.inOrder(id, duplicateId, it -> files.open(caller, it));
        CaseFile survivor = Objects.requireNonNull(open.get(id));
        CaseFile duplicate = Objects.requireNonNull(open.get(duplicateId));
        return new Files(survivor, duplicate, plan(survivor, duplicate));
    }

    private Plan plan(CaseFile survivor, CaseFile duplicate) {
        UUID id = survivor.participant().id();
        UUID duplicateId = duplicate.participant().id();
        List<Conflict> conflicts = new ArrayList<>();
        united.clashes(survivor, duplicate)
                .forEach(it -> conflicts.add(new Conflict(it.kind(), it.survivorRecordId(), it.duplicateRecordId())));
        conflicts.addAll(tables.conflicts(id, duplicateId));
        UUID departure = tables.departureOf(id);
        if (departure != null) {
            UnitedFiles.afterDeparture(survivor, duplicate)
                    .forEach(it -> conflicts.add(new Conflict(Conflict.DEPARTURE, departure, it)));
        }
        return new Plan(List.copyOf(conflicts), tables.counts(duplicateId));
    }
}
