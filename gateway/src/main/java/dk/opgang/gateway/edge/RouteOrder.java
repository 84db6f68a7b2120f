package dk.opgang.gateway.edge;

/** The order of everything that touches a request; all of it comes before what the framework registers itself. */
final class RouteOrder {

    static final int FAILURES = -100_000;
    static final int IDENTIFY = -90_000;
    static final int CHECK = -80_000;
    static final int CORS = -70_000;
    static final int OWN_PAGES = -60_000;
    static final int API = -50_000;
    static final int NOTHING_ELSE = -40_000;

    private RouteOrder() {}
}
