package dk.opgang.platform.expand;

/** An expansion whose name, view and scope are told once; what it loads is its own. */
public abstract class Related<V> implements Expansion<V> {

    private final Class<V> of;
    private final String name;
    private final String scope;

    /**
     * @param of the view that is expanded
     * @param name in {@code ?expand=}, and the field of the answer
     * @param scope that the related resource's own route needs
     */
    protected Related(Class<V> of, String name, String scope) {
        this.of = of;
        this.name = name;
        this.scope = scope;
    }

    @Override
    public final Class<V> of() {
        return of;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String scope() {
        return scope;
    }
}
