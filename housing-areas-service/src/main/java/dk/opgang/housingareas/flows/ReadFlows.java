package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.DisclosureConfig;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Answers the flow table of an area: exact to the area's municipality, which sees its own citizens; controlled to everyone else.
 */
@Singleton
class ReadFlows {

    private final HousingAreas areas;
    private final FlowReader reader;
    private final SystemCalls system;
    private final FlowDisclosure disclosure;

    ReadFlows(HousingAreas areas, FlowReader reader, SystemCalls system, DisclosureConfig config) {
        this.areas = areas;
        this.reader = reader;
        this.system = system;
        this.disclosure = new FlowDisclosure(new DisclosureControl(config.smallestShown()));
    }

    FlowView read(Caller caller, UUID areaId, ReadingDates dates) {
        HousingArea area = areas.get(caller, areaId);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own) {
            return FlowView.exact(areaId, dates, reader.read(areaId, dates, area.municipalityCode()));
        }
        // Nobody else may see single spells; the count of all leaves this method only after the control.
        FlowTable all = system.call(() -> reader.read(areaId, dates, null));
        return FlowView.controlled(areaId, dates, all, disclosure.control(all));
    }
}
