using System.Text.Json;
using System.Text.Json.Serialization;
using Made.Models;

namespace Made;

sealed class KindConverter() : JsonStringEnumConverter<Kind>(JsonNamingPolicy.SnakeCaseLower);
