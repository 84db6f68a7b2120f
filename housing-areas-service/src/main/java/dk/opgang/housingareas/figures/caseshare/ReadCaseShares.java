package dk.opgang.housingareas.figures.caseshare;

import dk.opgang.housingareas.flows.ControlledTotals;
import dk.opgang.housingareas.flows.PublicDates;
import dk.opgang.housingareas.flows.PublicTotals;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers the case shares of an area: exact to its municipality, which sees its own citizens; controlled to everyone else. */
@Singleton
class ReadCaseShares {

    private final HousingAreas areas;
    private final CaseReader reader;
    private final PublicTotals everybody;
    private final PublicDates publicDates;

    ReadCaseShares(HousingAreas areas, CaseReader reader, PublicTotals everybody, PublicDates publicDates) {
        this.areas = areas;
        this.reader = reader;
        this.everybody = everybody;
        this.publicDates = publicDates;
    }

    CaseSharesView read(Caller caller, UUID areaId, int fromYear, int toYear, boolean asPublic) {
        HousingArea area = areas.get(caller, areaId);
        Map<Integer, BigDecimal> residents = reader.residents(areaId, fromYear, toYear);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own && !asPublic) {
            Map<Integer, Long> cases = reader.cases(areaId, fromYear, toYear, area.municipalityCode());
            return new CaseSharesView(areaId, exact(cases, residents), false, null);
        }
        publicDates.requireYears(caller, fromYear, toYear);
        List<LocalDate> ends = IntStream.rangeClosed(fromYear, toYear)
                .mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 31))
                .toList();
        ControlledTotals shown = own ? everybody.previewTotals(areaId, ends) : everybody.totals(areaId, ends);
        return new CaseSharesView(areaId, controlled(ends, shown, residents, own), true, everybody.roundedTo());
    }

    private static List<CasesOfYear> exact(Map<Integer, Long> cases, Map<Integer, BigDecimal> residents) {
        return cases.entrySet().stream()
                .map(it -> CasesOfYear.exact(it.getKey(), it.getValue(), residents.get(it.getKey())))
                .toList();
    }

    /** As everyone may see them; why a number is missing is for those alone who may know it. */
    private static List<CasesOfYear> controlled(
            List<LocalDate> ends, ControlledTotals shown, Map<Integer, BigDecimal> residents, boolean explained) {
        return ends.stream()
                .map(end -> CasesOfYear.controlled(
                        end.getYear(),
                        shown.persons().get(end),
                        residents.get(end.getYear()),
                        explained ? shown.withheld().get(end) : null))
                .toList();
    }
}
