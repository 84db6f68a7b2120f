package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.occasion.AttendanceRow.Key;
import dk.opgang.initiatives.occasion.AttendanceTable.Known;
import dk.opgang.initiatives.occasion.AttendanceTable.Named;
import dk.opgang.initiatives.occasion.AttendanceTable.Place;
import dk.opgang.initiatives.occasion.AttendanceTable.Written;
import dk.opgang.initiatives.occasion.ToldOccasions.ToldOccasion;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a slice with all that they name: decides them one after the other, and writes what came of it. */
final class AttendanceSlice {

    private final AttendanceTable table;
    private final Map<Key, ToldOccasion> occasions;
    private final Map<UUID, Named> enrolments;
    private final Set<UUID> restricted;
    private final Map<Place, Known> known;
    private final Set<Place> there;
    private final Map<Key, Place> named;

    private AttendanceSlice(
            AttendanceTable table,
            Map<Key, ToldOccasion> occasions,
            Map<UUID, Named> enrolments,
            Set<UUID> restricted,
            Map<Place, Known> known,
            Map<Key, Place> named) {
        this.table = table;
        this.occasions = occasions;
        this.enrolments = enrolments;
        this.restricted = restricted;
        this.known = known;
        this.there = new HashSet<>(known.keySet());
        this.named = named;
    }

    /** A row that was taken and changes something. */
    record Told(ToldOccasion occasion, Written written) {}

    static AttendanceSlice of(
            AttendanceTable table,
            List<AttendanceLine> rows,
            Map<Key, ToldOccasion> occasions,
            Map<UUID, Named> enrolments,
            Set<UUID> restricted)
            throws SQLException {
        List<Place> places = rows.stream()
                .flatMap(line -> Stream.ofNullable(occasions.get(line.occasion()))
                        .map(it -> new Place(it.id(), line.row().enrolmentId())))
                .distinct()
                .toList();
        return new AttendanceSlice(
                table,
                occasions,
                enrolments,
                restricted,
                table.known(places),
                table.named(rows.stream().map(line -> line.row().key()).toList()));
    }

    /** Of rows on the same person at the same occasion the last one counts, as of single calls. */
    List<Told> decide(List<AttendanceLine> rows) {
        Map<Place, Told> taken = new LinkedHashMap<>();
        for (AttendanceLine line : rows) {
            ToldOccasion occasion = occasions.get(line.occasion());
            List<Fault> faults = faults(line, occasion);
            if (occasion == null || !faults.isEmpty()) {
                line.batchRow().reject(faults);
                continue;
            }
            Told told = take(line.batchRow(), occasion);
            if (told != null) {
                taken.put(told.written().place(), told);
            }
        }
        return List.copyOf(taken.values());
    }

    void write(List<Told> taken) throws SQLException {
        List<Written> all = taken.stream().map(Told::written).toList();
        table.add(all.stream().filter(it -> !there.contains(it.place())).toList());
        table.change(all.stream().filter(it -> there.contains(it.place())).toList());
    }

    private @Nullable Told take(BatchRow<AttendanceRow> row, ToldOccasion occasion) {
        AttendanceRow told = row.value();
        Place place = new Place(occasion.id(), told.enrolmentId());
        Known before = known.get(place);
        if (before != null && before.attendance().equals(told.attendance())) {
            row.unchanged();
            return null;
        }
        UUID id = before == null ? Ids.next() : before.id();
        known.put(place, new Known(id, told.attendance()));
        named.putIfAbsent(told.key(), place);
        row.remark(occasion.remarks());
        if (before == null) {
            row.created();
        } else {
            row.updated();
        }
        Named of = Objects.requireNonNull(enrolments.get(told.enrolmentId()));
        return new Told(
                occasion, new Written(id, told.key(), place, of, told.kind().orElseThrow()));
    }

    private List<Fault> faults(AttendanceLine line, @Nullable ToldOccasion occasion) {
        if (!line.faults().isEmpty()) {
            return line.faults();
        }
        if (occasion == null) {
            return List.of(InitiativesFault.INITIATIVE_NOT_FOUND.at("/initiativeId"));
        }
        AttendanceRow told = line.row();
        List<Fault> faults = new ArrayList<>(occasion.faults(line));
        Place place = new Place(occasion.id(), told.enrolmentId());
        Place other = named.get(told.key());
        if (other != null && !other.equals(place)) {
            faults.add(CommonFault.SOURCE_IN_USE.at("/sourceId"));
        }
        Named enrolment = enrolments.get(told.enrolmentId());
        if (enrolment == null || !occasion.isFor(told.enrolmentId(), enrolment)) {
            if (faults.stream().noneMatch(fault -> fault.pointer().equals("/enrolmentId"))) {
                faults.add(OccasionFault.NOT_OF_THIS_OCCASION.at("/enrolmentId"));
            }
        } else if (restricted.contains(enrolment.participantId())) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/enrolmentId"));
        }
        return faults;
    }
}
