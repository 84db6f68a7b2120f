package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.housingareas.figures.disclosure.FigureRight;
import dk.opgang.housingareas.figures.disclosure.FigureRight.Telling;
import dk.opgang.housingareas.figures.disclosure.HiddenFigures;
import dk.opgang.housingareas.register.area.AreaRight;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.indicator.Indicators;
import dk.opgang.law.indicator.Indicators.Place;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the figures of many areas at once, under the rules of a single one. */
@Singleton
class RecordObservations {

    private static final Fault UNKNOWN_AREA = HousingAreasFault.HOUSING_AREA_NOT_FOUND.at("/housingAreaId");
    private static final Fault NOT_YOURS = HousingAreasFault.HOUSING_AREA_NOT_YOURS.at("/housingAreaId");

    private final HousingAreas areas;
    private final ObservationMerge merge;
    private final FigureRight right;
    private final HiddenFigures hidden;
    private final RemarkBatch remarks;
    private final BusinessClock clock;
    private final Outbox outbox;

    RecordObservations(
            HousingAreas areas,
            ObservationMerge merge,
            FigureRight right,
            HiddenFigures hidden,
            RemarkBatch remarks,
            BusinessClock clock,
            Outbox outbox) {
        this.areas = areas;
        this.merge = merge;
        this.right = right;
        this.hidden = hidden;
        this.remarks = remarks;
        this.clock = clock;
        this.outbox = outbox;
    }

    private static HiddenFigures.Of figure(ObservationRow row) {
        return new HiddenFigures.Of(row.housingAreaId(), new FigureKey(row.indicator(), row.year()));
    }

    /** Decides and writes the rows of one slice in its transaction. */
    void apply(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        Map<UUID, HousingArea> known = areasOf(context.caller(), rows);
        hidden.lock(known.keySet());
        Telling telling = right.of(context.caller(), known.keySet());
        rows.forEach(
                row -> faults(context.caller(), row.value(), known, telling).ifPresent(row::reject));
        List<BatchRow<ObservationRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        List<ObservationRow> written = merge.apply(context, good);
        Set<HiddenFigures.Of> hiddenNow =
                hidden.refresh(written.stream().map(RecordObservations::figure).collect(Collectors.toSet()));
        remarks.on(context, good.stream().filter(row -> !row.isRejected()).toList());
        outbox.publishAll(written.stream()
                .map(row -> event(
                        row, Objects.requireNonNull(known.get(row.housingAreaId())), hiddenNow.contains(figure(row))))
                .toList());
    }

    private Map<UUID, HousingArea> areasOf(Caller caller, List<BatchRow<ObservationRow>> rows) {
        List<UUID> ids =
                rows.stream().map(row -> row.value().housingAreaId()).distinct().toList();
        return areas.list(caller, Restriction.in("id", ids)).stream()
                .collect(Collectors.toMap(HousingArea::id, Function.identity()));
    }

    private Optional<List<Fault>> faults(
            Caller caller, ObservationRow row, Map<UUID, HousingArea> known, Telling telling) {
        List<Fault> faults = faultsByRulesAlone(row);
        HousingArea area = known.get(row.housingAreaId());
        if (area == null) {
            faults.add(UNKNOWN_AREA);
        } else if (!AreaRight.has(caller, area.municipalityCode(), area.housingOrganisation())) {
            faults.add(NOT_YOURS);
        } else if (!telling.allows(area.id(), row.indicator(), row.year())) {
            faults.add(FigureRight.NOT_YOURS);
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults);
    }

    /** What is wrong with a row, whoever sends it; cells that could not be read are null, and have their faults already. */
    List<Fault> faultsByRulesAlone(ObservationRow row) {
        List<Fault> faults = new ArrayList<>();
        LocalDate today = clock.today();
        if (row.value() == null) {
            faults.add(Indicators.noValue(row.valueStatus()));
        }
        faults.addAll(Indicators.faults(
                Place.ROW,
                today,
                Objects.requireNonNullElse(row.indicator(), ""),
                Objects.requireNonNullElse(row.year(), today.getYear()),
                row.value()));
        if (Status.of(row.status()).isEmpty()) {
            faults.add(Status.UNKNOWN);
        }
        return faults;
    }

    private static ObservationRecorded event(ObservationRow row, HousingArea area, boolean isHidden) {
        ObservationRecorded recorded = ObservationRecorded.of(area.ref(), row);
        return isHidden ? recorded.hidden() : recorded;
    }
}
