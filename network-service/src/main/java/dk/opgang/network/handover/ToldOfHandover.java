package dk.opgang.network.handover;

/** What one installation tells another of a handover, as it was read. */
interface ToldOfHandover {

    /**
     * Whether it can have been told.
     *
     * @throws RuntimeException if something of it is missing: it cannot either
     */
    boolean mayBeTold();
}
