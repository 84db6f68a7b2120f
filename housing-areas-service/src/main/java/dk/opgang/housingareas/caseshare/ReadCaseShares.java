package dk.opgang.housingareas.caseshare;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.housingareas.support.DisclosureConfig;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers the case shares of an area: exact to its municipality, which sees its own citizens; controlled to everyone else. */
@Singleton
class ReadCaseShares {

    private final HousingAreas areas;
    private final CaseReader reader;
    private final SystemCalls system;
    private final AreaSize size;
    private final DisclosureConfig config;

    ReadCaseShares(HousingAreas areas, CaseReader reader, SystemCalls system, AreaSize size, DisclosureConfig config) {
        this.areas = areas;
        this.reader = reader;
        this.system = system;
        this.size = size;
        this.config = config;
    }

    CaseShareView read(Caller caller, UUID areaId, int fromYear, int toYear) {
        HousingArea area = areas.get(caller, areaId);
        Map<Integer, BigDecimal> residents = reader.residents(areaId, fromYear, toYear);
        boolean own =
                caller.municipality().filter(area.municipalityCode()::equals).isPresent();
        if (own) {
            Map<Integer, Long> cases = reader.cases(areaId, fromYear, toYear, area.municipalityCode());
            return new CaseShareView(areaId, exact(cases, residents), false);
        }
        Map<Integer, Long> all = system.call(() -> reader.cases(areaId, fromYear, toYear, null));
        return new CaseShareView(areaId, controlled(areaId, all, residents), true);
    }

    private static List<CaseShare> exact(Map<Integer, Long> cases, Map<Integer, BigDecimal> residents) {
        return cases.entrySet().stream()
                .map(it -> CaseShare.exact(it.getKey(), it.getValue(), residents.get(it.getKey())))
                .toList();
    }

    private List<CaseShare> controlled(UUID area, Map<Integer, Long> cases, Map<Integer, BigDecimal> residents) {
        return cases.entrySet().stream()
                .map(it -> CaseShare.controlled(
                        it.getKey(), it.getValue(), residents.get(it.getKey()), smallestShown(area, it.getKey())))
                .toList();
    }

    /** In an area that is too small no count of people is shown. */
    private long smallestShown(UUID area, int year) {
        return size.allowsCounts(area, LocalDate.of(year, 12, 31)) ? config.smallestShown() : Long.MAX_VALUE;
    }
}
