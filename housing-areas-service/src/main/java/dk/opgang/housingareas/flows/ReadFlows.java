package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Answers the flow table of an area: exact to the area's municipality, which sees its own citizens; controlled to everyone else.
 */
@Singleton
class ReadFlows {

    private final HousingAreas areas;
    private final FlowReader reader;
    private final PublishFlows publish;

    ReadFlows(HousingAreas areas, FlowReader reader, PublishFlows publish) {
        this.areas = areas;
        this.reader = reader;
        this.publish = publish;
    }

    FlowView read(Caller caller, UUID areaId, ReadingDates dates) {
        HousingArea area = areas.get(caller, areaId);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own) {
            return FlowView.exact(areaId, dates, reader.read(Place.area(areaId), dates, area.municipalityCode()));
        }
        ShownFlows shown = publish.publish(Place.area(areaId), List.of(dates)).getFirst();
        return FlowView.controlled(areaId, dates, shown);
    }
}
