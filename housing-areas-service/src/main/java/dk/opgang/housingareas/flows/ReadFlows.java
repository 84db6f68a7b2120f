package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;
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
    private final PublicFlows everybody;

    ReadFlows(
            HousingAreas areas, FlowReader reader, CauseReader causes, PublicDates publicDates, PublicFlows everybody) {
        this.areas = areas;
        this.reader = reader;
        this.causes = causes;
        this.publicDates = publicDates;
        this.everybody = everybody;
    }

    /**
     * The table.
     *
     * @param asPublic whether the area's municipality wants to see what others do, and why they see no more
     */
    FlowsView read(
            Caller caller, UUID areaId, ReadingDates dates, Split split, boolean besideMunicipality, boolean asPublic) {
        HousingArea area = areas.get(caller, areaId);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own && !asPublic) {
            return exact(area, dates, split, besideMunicipality);
        }
        publicDates.require(caller, dates);
        FlowsView view = own
                ? FlowsView.explained(areaId, dates, everybody.preview(areaId, dates, split), everybody.roundedTo())
                : FlowsView.controlled(areaId, dates, others(caller, areaId, dates, split), everybody.roundedTo());
        return besideMunicipality ? view.besideHidden(area.municipalityCode()) : view;
    }

    /** Somebody without a tenant reads what is published by plan; only others may have another period published. */
    private ControlledFlows others(Caller caller, UUID areaId, ReadingDates dates, Split split) {
        return PublicDates.isNobody(caller)
                ? everybody.planned(areaId, List.of(dates), split).getFirst()
                : everybody.table(areaId, dates, split);
    }

    private FlowsView exact(HousingArea area, ReadingDates dates, Split split, boolean besideMunicipality) {
        String municipality = area.municipalityCode();
        FlowsView view = FlowsView.exact(
                area.id(),
                dates,
                reader.read(area.id(), dates, municipality),
                split == Split.NONE ? Map.of() : causes.read(area.id(), dates, municipality));
        return besideMunicipality ? view.besideExact(municipality, reader.read(dates, municipality)) : view;
    }
}
