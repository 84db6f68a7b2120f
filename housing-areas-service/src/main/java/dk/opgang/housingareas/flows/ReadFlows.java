package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/**
 * Answers the flow table of an area: exact to the area's municipality, which sees its own citizens; controlled to everyone else.
 */
@Singleton
class ReadFlows {

    private final HousingAreas areas;
    private final FlowReader reader;
    private final CauseReader causes;
    private final PublicDates publicDates;
    private final PublishFlows publish;

    ReadFlows(
            HousingAreas areas, FlowReader reader, CauseReader causes, PublicDates publicDates, PublishFlows publish) {
        this.areas = areas;
        this.reader = reader;
        this.causes = causes;
        this.publicDates = publicDates;
        this.publish = publish;
    }

    FlowView read(Caller caller, UUID areaId, ReadingDates dates, Split split, boolean besideMunicipality) {
        HousingArea area = areas.get(caller, areaId);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own) {
            FlowTable table = reader.read(areaId, dates, area.municipalityCode());
            FlowView view = FlowView.exact(
                    areaId,
                    dates,
                    table,
                    split == Split.NONE ? Map.of() : causes.read(areaId, dates, area.municipalityCode()));
            return besideMunicipality
                    ? view.besideExact(area.municipalityCode(), reader.read(dates, area.municipalityCode()))
                    : view;
        }
        publicDates.require(dates);
        FlowView view = FlowView.controlled(areaId, dates, publish.publish(areaId, dates, split));
        return besideMunicipality ? view.besideHidden(area.municipalityCode()) : view;
    }
}
