package dk.opgang.housingareas.caseshare;

import java.util.List;
import java.util.UUID;

/**
 * The case shares of an area as they are answered.
 *
 * @param disclosureControlled whether small counts are left out
 */
public record CaseShareView(UUID housingAreaId, List<CaseShare> rows, boolean disclosureControlled) {}
