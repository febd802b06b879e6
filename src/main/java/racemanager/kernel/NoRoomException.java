package racemanager.kernel;

import java.util.function.BooleanSupplier;

/** Facts were not kept because the disk is full: nothing was changed, and it works again when there is room. */
public final class NoRoomException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier mayBeOver;

    /**
     * What a journal fails with when its disk is full.
     *
     * @param mayBeOver whether storing is worth another try by now; asked often, from any thread
     */
    public NoRoomException(Throwable cause, BooleanSupplier mayBeOver) {
        super(cause.getMessage(), cause);
        this.mayBeOver = mayBeOver;
    }

    /** Whether storing is worth another try by now. */
    public boolean mayBeOver() {
        return mayBeOver.getAsBoolean();
    }
}
