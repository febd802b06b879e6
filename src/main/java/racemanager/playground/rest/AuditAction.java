package racemanager.playground.rest;

/** What an entry of the audit log is about, with Discord's number for it. */
enum AuditAction {
    CHANNEL_CREATE(10),
    CHANNEL_UPDATE(11),
    CHANNEL_DELETE(12),
    OVERWRITE_UPDATE(14),
    OVERWRITE_DELETE(15),
    MEMBER_KICK(20),
    MEMBER_BAN_ADD(22),
    MEMBER_BAN_REMOVE(23),
    MEMBER_UPDATE(24),
    MEMBER_ROLE_UPDATE(25),
    ROLE_CREATE(30),
    ROLE_UPDATE(31),
    ROLE_DELETE(32),
    MESSAGE_DELETE(72),
    MESSAGE_BULK_DELETE(73),
    MESSAGE_PIN(74),
    MESSAGE_UNPIN(75),
    SCHEDULED_EVENT_CREATE(100),
    SCHEDULED_EVENT_UPDATE(101),
    SCHEDULED_EVENT_DELETE(102),
    THREAD_CREATE(110),
    THREAD_UPDATE(111),
    THREAD_DELETE(112);

    private final int number;

    AuditAction(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
