package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Answers the flow tables of an area month by month or quarter by quarter, under the control of single ones. */
@Singleton
class ReadFlowSeries {

    private final HousingAreas areas;
    private final FlowReader reader;
    private final PublishFlows publish;

    ReadFlowSeries(HousingAreas areas, FlowReader reader, PublishFlows publish) {
        this.areas = areas;
        this.reader = reader;
        this.publish = publish;
    }

    FlowSeriesView read(Caller caller, UUID areaId, ReadingDates whole, Interval interval) {
        HousingArea area = areas.get(caller, areaId);
        List<ReadingDates> periods = interval.periods(whole);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        List<FlowView> tables = own ? exact(areaId, periods) : controlled(areaId, whole, periods);
        return new FlowSeriesView(
                areaId,
                whole.from(),
                whole.to(),
                interval.code(),
                tables.stream().map(FlowSeriesView.Step::of).toList(),
                !own);
    }

    private List<FlowView> exact(UUID areaId, List<ReadingDates> periods) {
        SortedSet<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> days.addAll(List.of(period.from(), period.to())));
        Map<String, FlowTimeline> people = reader.timelines(areaId, days);
        return periods.stream()
                .map(period -> FlowView.exact(areaId, period, FlowTable.of(people, period), Map.of()))
                .toList();
    }

    /** The whole period is published first: it tells more of its people than its parts do. */
    private List<FlowView> controlled(UUID areaId, ReadingDates whole, List<ReadingDates> periods) {
        List<ReadingDates> all = new ArrayList<>(periods);
        all.addFirst(whole);
        List<ShownFlows> shown = publish.publish(areaId, all, Split.NONE);
        List<FlowView> tables = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            tables.add(FlowView.controlled(areaId, periods.get(i), shown.get(i + 1)));
        }
        return tables;
    }
}
