package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.attachment.AttachmentRow.Key;
import dk.opgang.initiatives.attachment.AttachmentTable.Kept;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.OpenEnrolments;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.institution.Institutions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies slices of attachments: by the rules of single calls, one row after the other. */
@Singleton
class AttachmentSlices {

    private final OpenEnrolments open;
    private final Institutions institutions;
    private final KnownParticipants participants;
    private final BusinessClock clock;
    private final Diary diary;

    AttachmentSlices(
            OpenEnrolments open,
            Institutions institutions,
            KnownParticipants participants,
            BusinessClock clock,
            Diary diary) {
        this.open = open;
        this.institutions = institutions;
        this.participants = participants;
        this.clock = clock;
        this.diary = diary;
    }

    /** What a slice knows and changes. */
    private record Work(
            Connection connection,
            AttachmentTable table,
            Map<UUID, Enrolment> enrolments,
            Set<UUID> institutions,
            Set<UUID> restricted,
            Map<UUID, List<Kept>> known,
            Map<Key, UUID> named,
            Map<UUID, String> concerned) {

        List<Kept> of(UUID enrolment) {
            return known.computeIfAbsent(enrolment, _ -> new ArrayList<>());
        }
    }

    void apply(SliceContext context, List<BatchRow<AttachmentRow>> rows) throws SQLException {
        Work work = begin(context, rows.stream().map(BatchRow::value).toList());
        for (BatchRow<AttachmentRow> row : rows) {
            take(work, row);
        }
        if (!context.dryRun()) {
            Map<UUID, String> first = new HashMap<>(work.concerned());
            first.keySet().retainAll(context.firstConcerned(Set.copyOf(first.keySet())));
            diary.slice(context.caller(), "attach-to-institution", "attachment-batches/" + context.batchId(), first);
        }
    }

    private Work begin(SliceContext context, List<AttachmentRow> told) throws SQLException {
        Map<UUID, Enrolment> enrolled = open.inTurn(
                context.connection(),
                context.caller(),
                told.stream().map(AttachmentRow::enrolmentId).collect(Collectors.toSet()));
        Set<UUID> wanted = told.stream().map(AttachmentRow::institutionId).collect(Collectors.toSet());
        AttachmentTable table =
                new AttachmentTable(context.connection(), context.caller().tenantKey(), clock.now());
        return new Work(
                context.connection(),
                table,
                enrolled,
                institutions.list(context.caller(), Restriction.in("id", wanted)).stream()
                        .map(Resource::id)
                        .collect(Collectors.toSet()),
                participants.restrictedAmong(context.connection(), people(enrolled.values())),
                table.known(enrolled.keySet()),
                table.enrolmentsOf(told),
                new HashMap<>());
    }

    private static List<UUID> people(Collection<Enrolment> enrolments) {
        return enrolments.stream().map(Enrolment::participantId).distinct().toList();
    }

    private static void take(Work work, BatchRow<AttachmentRow> row) throws SQLException {
        AttachmentRow told = row.value();
        Enrolment enrolment = work.enrolments().get(told.enrolmentId());
        List<Fault> faults = faults(work, told, enrolment);
        if (enrolment == null || !faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        List<Kept> all = work.of(enrolment.id());
        Optional<Kept> before =
                all.stream().filter(kept -> kept.isNamed(told.key())).findFirst();
        if (overlaps(told, all, before.orElse(null))) {
            row.reject(AttachmentProblem.ATTACHMENT_OVERLAPS.at("/from"));
        } else if (before.isEmpty()) {
            all.add(work.table().add(enrolment, told));
            work.named().put(told.key(), enrolment.id());
            row.created();
        } else if (before.get().form().equals(told.form())) {
            row.unchanged();
        } else if (SettledAttachments.isSettled(
                work.connection(), before.get().id(), before.get().form(), told.form())) {
            row.reject(AttachmentProblem.ATTACHMENT_SETTLED.at("/sourceId"));
        } else {
            work.table().change(before.get().id(), told);
            all.remove(before.get());
            all.add(new Kept(before.get().id(), true, told.form()));
            row.updated();
        }
        work.concerned().put(enrolment.participantId(), enrolment.municipalityCode());
    }

    private static List<Fault> faults(Work work, AttachmentRow told, @Nullable Enrolment enrolment) {
        List<Fault> faults = new ArrayList<>();
        UUID named = work.named().get(told.key());
        if (named != null && !named.equals(told.enrolmentId())) {
            faults.add(CommonFault.SOURCE_IN_USE.at("/sourceId"));
        }
        if (enrolment == null) {
            faults.add(MobilityFault.ENROLMENT_NOT_FOUND.at("/enrolmentId"));
        } else if (work.restricted().contains(enrolment.participantId())) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/enrolmentId"));
        }
        if (!work.institutions().contains(told.institutionId())) {
            faults.add(MobilityFault.INSTITUTION_NOT_FOUND.at("/institutionId"));
        }
        return faults;
    }

    private static boolean overlaps(AttachmentRow told, List<Kept> all, @Nullable Kept before) {
        return all.stream().filter(kept -> kept != before).anyMatch(kept -> kept.form()
                .overlaps(told.form()));
    }
}
