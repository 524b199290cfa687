using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

public enum PermissionType
{
    Unknown = 0,
    CanViewData,
    CanRunTasks,
}

readonly struct PermissionTypeJson : IJsonEnum<PermissionType>
{
    static readonly JsonNames s_names = new(""","can_view_data":,"can_run_tasks":"""u8);

    static JsonNames IJsonEnum<PermissionType>.Names => s_names;
}
