package dk.opgang.local.oidc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The callers that the local issuer gives tokens to. Organisations carry fictive CVR numbers, which begin with 9. */
public enum Persona {
    KOEBENHAVN(PersonaScopes.MUNICIPALITY, "municipality", "101"),
    GLADSAXE(PersonaScopes.MUNICIPALITY, "municipality", "159"),
    HOEJE_TAASTRUP(PersonaScopes.MUNICIPALITY, "municipality", "169"),
    HELSINGOER(PersonaScopes.MUNICIPALITY, "municipality", "217"),
    GREVE(PersonaScopes.MUNICIPALITY, "municipality", "253"),
    KOEGE(PersonaScopes.MUNICIPALITY, "municipality", "259"),
    ODENSE(PersonaScopes.MUNICIPALITY, "municipality", "461"),
    AABENRAA(PersonaScopes.MUNICIPALITY, "municipality", "580"),
    HORSENS(PersonaScopes.MUNICIPALITY, "municipality", "615"),
    HORSENS_CONTROLLER(PersonaScopes.MUNICIPALITY, "municipality", "615"),
    HORSENS_TRUSTED(PersonaScopes.TRUSTED, "municipality", "615"),
    AALBORG(PersonaScopes.MUNICIPALITY, "municipality", "851"),

    ODINSGAARDEN(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90100009"),
    BO_VEST(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90100017"),
    SALUS(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90100025"),
    BOLIGSELSKABET_SJAELLAND(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90110004"),
    KAB_3B(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90110012"),
    FYNS_ALMENNYTTIGE(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90110020"),
    HIMMERLAND(PersonaScopes.HOUSING_ORGANISATION, "organisation", "90200003"),

    CONTRACTOR(PersonaScopes.CONTRACTOR, "organisation", "90500007"),
    NURSERY(PersonaScopes.NURSERY, "organisation", "90600001"),
    COORDINATOR(PersonaScopes.COORDINATOR, "organisation", "90300008"),
    FRONTEND(PersonaScopes.FRONTEND),
    AUDITOR(PersonaScopes.AUDITOR, "municipality", "615"),
    ADMIN(PersonaScopes.ADMIN),
    /** The gateway, when it reads for somebody who brings no token. */
    PORTAL(PersonaScopes.PORTAL),

    PARTICIPANTS_SERVICE(PersonaScopes.SERVICE),
    INITIATIVES_SERVICE(PersonaScopes.SERVICE),
    HOUSING_AREAS_SERVICE(PersonaScopes.SERVICE),
    NETWORK_SERVICE(PersonaScopes.SERVICE);

    private final List<String> scopes;
    private final Map<String, String> tenant;

    Persona(List<String> scopes) {
        this.scopes = scopes;
        this.tenant = Map.of();
    }

    Persona(List<String> scopes, String tenantClaim, String tenant) {
        this.scopes = scopes;
        this.tenant = Map.of(tenantClaim, tenant);
    }

    /** The persona of that name as the command line writes it, for instance {@code bo-vest}. */
    public static Optional<Persona> named(String name) {
        return Arrays.stream(values())
                .filter(persona -> persona.code().equals(name))
                .findFirst();
    }

    /** Whether it is one of the services, which ask each other in their own names. */
    public boolean isService() {
        return scopes.equals(PersonaScopes.SERVICE);
    }

    /** The names that people use, for messages. */
    public static String names() {
        return Arrays.stream(values())
                .filter(persona -> !persona.isService())
                .map(Persona::code)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The name on the command line, which is also the client id. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> scopes() {
        return scopes;
    }

    /** The municipality code (3 digits) that the persona acts for. */
    public Optional<String> municipality() {
        return Optional.ofNullable(tenant.get("municipality"));
    }

    /** The CVR number of the organisation that the persona acts for. */
    public Optional<String> organisation() {
        return Optional.ofNullable(tenant.get("organisation"));
    }

    /** The claims of its tokens besides the issuer's own (iss, aud, iat, exp, jti). */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>(tenant);
        claims.put("sub", code());
        claims.put("azp", code());
        claims.put("scope", String.join(" ", scopes));
        return claims;
    }
}
