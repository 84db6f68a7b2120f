package dk.opgang.housingareas.register.area;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with the boundary of an area. */
enum BoundaryFault implements FaultCode {
    CROSSES_ANOTHER_RING("Ringen krydser en anden ring (%s %s)", "The ring crosses another ring (%s %s)"),
    CROSSES_ITSELF("Ringen krydser sig selv (%s %s)", "The ring crosses itself (%s %s)"),
    FEATURE_NOT_GEOMETRY(
            "Her ventes en geometri, ikke en %s: send det, der står i featurens geometry",
            "Expected is a geometry, not a %s: send what stands in the feature's geometry"),
    GEOMETRY_REQUIRED("required", "En geometri har type og coordinates", "A geometry has a type and coordinates"),
    GEOMETRY_UNKNOWN_CODE("unknown-code", "type er Polygon eller MultiPolygon", "type is Polygon or MultiPolygon"),
    INVALID_POSITION(
            "Et punkt er længde -180 til 180 og bredde -90 til 90",
            "A position is a longitude of -180 to 180 and a latitude of -90 to 90"),
    NO_AREA("Ringen har intet areal", "The ring has no area"),
    OPEN_RING(
            "En ring har mindst fire punkter og ender, hvor den begynder",
            "A ring has at least four positions and ends where it begins"),
    OUTSIDE_DENMARK(
            "Punktet ligger uden for Danmark; længden (8 til 15) kommer før bredden (54 til 58)",
            "The position lies outside Denmark; the longitude (8 to 15) comes before the latitude (54 to 58)"),
    TOO_MANY_POSITIONS("Højst 2000 punkter", "At most 2,000 positions"),
    UNKNOWN_CRS(
            "Koordinater er længde og bredde i WGS 84 (CRS84)",
            "Coordinates are longitude and latitude in WGS 84 (CRS84)");

    private final Wording wording;

    BoundaryFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    BoundaryFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
