package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Answers the flow tables of an area month by month or quarter by quarter: exact to the area's municipality; to everyone else as far
 * as they follow from published tables.
 */
@Singleton
class ReadFlowSeries {

    private final HousingAreas areas;
    private final FlowReader reader;
    private final PublicDates publicDates;
    private final PublicFlows everybody;

    ReadFlowSeries(HousingAreas areas, FlowReader reader, PublicDates publicDates, PublicFlows everybody) {
        this.areas = areas;
        this.reader = reader;
        this.publicDates = publicDates;
        this.everybody = everybody;
    }

    FlowSeriesView read(Caller caller, UUID areaId, ReadingDates whole, Interval interval) {
        HousingArea area = areas.get(caller, areaId);
        List<ReadingDates> periods = interval.periods(whole);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (!own) {
            publicDates.require(caller, whole);
        }
        List<FlowsView> tables = own ? exact(areaId, periods) : controlled(areaId, periods);
        return new FlowSeriesView(
                areaId,
                whole.from(),
                whole.to(),
                interval.code(),
                tables.stream().map(FlowSeriesView.Step::of).toList(),
                !own,
                own ? null : everybody.roundedTo());
    }

    private List<FlowsView> exact(UUID areaId, List<ReadingDates> periods) {
        SortedSet<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> days.addAll(List.of(period.from(), period.to())));
        Map<String, FlowTimeline> people = reader.timelines(areaId, days);
        return periods.stream()
                .map(period -> FlowsView.exact(areaId, period, FlowTable.of(people, period), Map.of()))
                .toList();
    }

    private List<FlowsView> controlled(UUID areaId, List<ReadingDates> periods) {
        List<ControlledFlows> shown = everybody.planned(areaId, periods, Split.NONE);
        return IntStream.range(0, periods.size())
                .mapToObj(i -> FlowsView.controlled(areaId, periods.get(i), shown.get(i), everybody.roundedTo()))
                .toList();
    }
}
